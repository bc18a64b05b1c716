<#-- The beginning of the stage that fetches an application server; reads builder, image.application.parameters. -->
# [=image.application.parameters.serverStage] fetches the server, which no edit of the application changes
FROM <#list builder.platform as platform>--platform=[=platform] </#list>[=builder.image] AS [=image.application.parameters.serverStage]
WORKDIR /download
<#list builder.alone.wrapper as copy>
COPY [=copy]
</#list>
<#if builder.alone.wrapper?has_content>
<#list builder.preparation as line>
RUN [=line]
</#list>
</#if>
RUN <#list builder.alone.caches as cache>--mount=type=cache,id=[=cache.id],target=[=cache.target],sharing=locked \
    </#list>--mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
    [=builder.alone.command] [=image.application.parameters.fetchGoal] \
    -Dartifact=[=image.application.parameters.serverArtifact] -Dmdep.stripVersion -DoutputDirectory=. \
