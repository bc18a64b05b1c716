<#-- The stage that completes the build image, and the FROM of every stage that runs Maven; reads builder. -->
<#macro from stage>
FROM <#if builder.bases?has_content>builder<#else><#list builder.platform as platform>--platform=$[=platform] </#list>[=builder.image]</#if> AS [=stage]
</#macro>
<#macro stage base>
# builder is the build image with what the configuration adds to it
FROM <#list builder.platform as platform>--platform=$[=platform] </#list>[=builder.image] AS builder
<#list base.trustStores as trustStore>
<#include "/runtime/certificates.ftl">
</#list>
<#list base.installations as installation>
<#include "/packages/[=installation.manager].ftl">
</#list>
<#list base.env as variable>
ENV [=variable]
</#list>

</#macro>
