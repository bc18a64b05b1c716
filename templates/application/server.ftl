<#-- The stage that downloads an application server; the nested content continues its last RUN; reads builder and the server. -->
<#macro fetched server>
# [=server.stage] downloads the application server; its layer stays cached when the application changes
FROM <#list builder.platform as platform>--platform=$[=platform] </#list>[=builder.image] AS [=server.stage]
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
    [=builder.alone.command] [=server.goal] \
    -Dartifact=[=server.artifact] -Dmdep.stripVersion -DoutputDirectory=. \
<#nested>
</#macro>
