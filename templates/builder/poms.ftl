<#-- dependencyCache=layer: the stage that keeps of each POM what decides on downloads; reads builder, warmUp. -->
# poms keeps of each POM what decides on downloads; a version bump, a description or a comment is no change
FROM <#list builder.platform as platform>--platform=$[=platform] </#list>[=builder.image] AS poms
RUN printf '%s\n' \
<#list warmUp.program.lines as line>
    [=line] \
</#list>
    >/poms.awk
WORKDIR /workspace
<#list warmUp.poms as copy>
COPY [=copy]
</#list>
<#list warmUp.otherFiles as pattern>
RUN find . -type f [=pattern] -exec rm {} + \
    && find . -mindepth 1 -depth -type d -empty -delete
</#list>
RUN find . -type f -exec sh -c 'LC_ALL=C awk -f /poms.awk [=warmUp.passes]' sh {} +
