<#-- runtime=jlink: the stages that link a Java runtime for the application; reads builder, image, java. -->
<#list java.search as search>
# [=search.stage] finds the modules of Java that the application's classes refer to
FROM <#list builder.platform as platform>--platform=$[=platform] </#list>[=java.image] AS [=search.stage]
<#if search.libraries?has_content>
WORKDIR /libraries
<#list search.libraries as copy>
COPY <#list copy.stage as stage>--from=[=stage] </#list>[=copy.copy]
</#list>
<#include "/runtime/jdeps.ftl">
</#if>
WORKDIR /application
COPY <#list search.application.stage as stage>--from=[=stage] </#list>[=search.application.copy]
<#include "/runtime/jdeps.ftl">

</#list>
# [=java.stage] links a Java runtime<#if java.search?has_content> of these modules and of those that are loaded by their names</#if>
FROM [=java.image] AS [=java.stage]
<#list java.search as search>
COPY --from=[=search.stage] /modules /modules
</#list>
RUN jlink --add-modules <#if java.search?has_content>"$(xargs printf '%s,' </modules)"</#if><#list java.modules as module>[=module]<#sep>,</#sep></#list> \
<#list java.locales>
    --include-locales=en,<#items as locale>[=locale]<#sep>,</#sep></#items> \
</#list>
    --strip-debug --no-header-files --no-man-pages <#list java.options as option>[=option] </#list>--output /jre/opt/java/openjdk \
    && find /jre -exec touch -h -d @0 {} +
<#list java.starts as start>
<#include "/runtime/smoke-start.ftl">
</#list>
