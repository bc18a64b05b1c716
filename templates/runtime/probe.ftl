<#-- The health check's programs, for images that have nothing that could ask; reads stage. -->
# probe compiles what asks the application for its health, where the image has nothing that could
FROM <#list stage.platform as platform>--platform=[=platform] </#list>[=stage.image] AS probe
<#list stage.programs as program>
<#include "/runtime/probe/[=program].ftl">
</#list>
