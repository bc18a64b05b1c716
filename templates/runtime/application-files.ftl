<#-- The files of the application, from the least to the most frequently changed; reads image. -->
<#list image.runtime.extras.trusted + image.runtime.extras.fixed as copy>
<#include "/runtime/copy.ftl">
</#list>
<#list image.application.layers as layer>
COPY <#list layer.stage as stage>--from=[=stage] </#list>[=layer.copy]
</#list>
<#list image.runtime.extras.copies as copy>
<#include "/runtime/copy.ftl">
</#list>
