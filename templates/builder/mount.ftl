<#-- dependencyCache=mount: downloads stay in cache mounts; reads builder. -->
<#import "/builder/base.ftl" as base>
# build compiles the application from its sources
<@base.from "build"/>
<#include "/builder/env.ftl">
<#include "/builder/machine-code.ftl">
<#include "/hooks/build-begin.ftl">
<#include "/builder/toolchains.ftl">
<#include "/builder/sources.ftl">
<#include "/hooks/maven-before.ftl">
<#list builder.args as arg>
ARG [=arg]
</#list>
<#list builder.before as command>
RUN [=command]
</#list>
RUN --mount=type=cache,id=maven-repository,target=/root/.m2/repository,sharing=locked \
<#list builder.caches as cache>
    --mount=type=cache,id=[=cache.id],target=[=cache.target],sharing=locked \
</#list>
    --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
<#list builder.command as line>
    [=line]<#sep> \</#sep>
</#list>
<#list builder.after as command>
RUN [=command]
</#list>
<#include "/hooks/build-end.ftl">
