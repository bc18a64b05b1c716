<#-- What the user adds to the base image; reads image.runtime.extras. -->
<#list image.runtime.extras.trustStores as trustStore>
<#include "/runtime/certificates.ftl">
</#list>
<#list image.runtime.extras.installations as installation>
<#include "/packages/[=installation.manager].ftl">
</#list>
