<#-- dependencyCache=layer: downloads stay in the layer of a separate stage; reads builder. -->
<#list builder.warmUp as warmUp>
<#include "/builder/poms.ftl">

<#include "/builder/dependencies.ftl">
</#list>

# build compiles the application from its sources
FROM dependencies AS build
<#include "/hooks/build-begin.ftl">
<#include "/builder/sources.ftl">
<#include "/hooks/maven-before.ftl">
<#list builder.args as arg>
ARG [=arg]
</#list>
<#list builder.before as command>
RUN [=command]
</#list>
RUN --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
<#list builder.caches as cache>
    --mount=type=cache,id=[=cache.id],target=[=cache.target],sharing=locked \
</#list>
<#list builder.command as line>
    [=line]<#sep> \</#sep>
</#list>
<#list builder.after as command>
RUN [=command]
</#list>
<#include "/hooks/build-end.ftl">
