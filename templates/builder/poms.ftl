<#-- dependencyCache=layer: the stage that strips the POMs down to what affects downloads; reads builder, warmUp. -->
<#import "/builder/base.ftl" as base>
# poms strips the POMs down to what affects downloads, so that a version bump keeps the dependency layer cached
<@base.from "poms"/>
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
