<#-- The stage that becomes the image; reads builder, image. -->
# [=image.runtime.stage] is the <#list image.runtime.aot as cache>image without its cache<#else>final image</#list>: <#if builder.machineCode?has_content>the executable<#else>a JRE and the application</#if>, without build tools and sources
FROM [=image.runtime.image] AS [=image.runtime.stage]
<#list image.runtime.root as user>
# the image may run as another user
USER [=user]
</#list>
<#include "/hooks/runtime-begin.ftl">
<#include "/runtime/additions.ftl">
<#include "/runtime/user.ftl">
<#list image.runtime.linked as java>
<#include "/runtime/linked.ftl">
</#list>
<#list image.runtime.writable.copies as copy>
COPY <#list copy.stage as stage>--from=[=stage] </#list>[=copy.copy]
</#list>
WORKDIR [=image.application.directory]
<#list image.runtime.writable.made as command>
RUN [=command]
</#list>
<#include "/runtime/files.ftl">
<#include "/runtime/metadata.ftl">
