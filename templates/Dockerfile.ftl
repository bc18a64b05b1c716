<#-- Always the Dockerfile; reads syntax, builder, probe, images. -->
<#list syntax as image>
# syntax=[=image]
</#list>
<#list probe as stage>
<#include "/runtime/probe.ftl">

</#list>
<#import "/builder/base.ftl" as completed>
<#list builder.bases as base>
<@completed.stage base/>
</#list>
<#include "/builder/[=builder.template].ftl">
<#list images as image>
<#list image.layersStage as stage>

# [=stage] splits the application into layers
FROM build AS [=stage]
</#list>
<#list image.runtime.writable.prepared as command>
RUN [=command]
</#list>
<#include "/application/[=image.application.template].ftl">
<#include "/application/cached-times.ftl">

<#list image.runtime.agents as agent>
<#include "/runtime/agents.ftl">

</#list>
<#list image.runtime.linked as java>
<#include "/runtime/linked-java.ftl">

</#list>
<#include "/runtime/stage.ftl">
<#list image.runtime.aot as cache>

<#include "/runtime/aot.ftl">
</#list>
</#list>
