<#-- A stage in which Maven runs outside the project; the nested content continues its last RUN; reads builder. -->
<#import "/builder/base.ftl" as base>
<#macro stage name>
<@base.from name/>
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
<#nested>
</#macro>
