<#-- The files of the image, from the least to the most frequently changed; reads image. -->
<#list image.runtime.healthcheck as check>
<#list check.program as copy>
COPY <#list copy.stage as stage>--from=[=stage] </#list>[=copy.copy]
</#list>
</#list>
<#include "/runtime/application-files.ftl">
