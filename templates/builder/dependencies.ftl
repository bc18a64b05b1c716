<#-- dependencyCache=layer: the stage whose layer holds the build's downloads; reads builder, warmUp. -->
<#import "/builder/base.ftl" as base>
# dependencies builds placeholder sources to download dependencies and plugins; /seed caches them between builds
<@base.from "dependencies"/>
<#include "/builder/env.ftl">
<#include "/builder/toolchains.ftl">
WORKDIR /placeholders
<#list warmUp.wrapper as copy>
COPY [=copy]
</#list>
<#list warmUp.wrapperProgram as program>
RUN <#list builder.preparation as line>[=line] && </#list>[=program] --version
</#list>
COPY --from=poms /workspace/ ./
<#list warmUp.descriptors as copy>
COPY [=copy]
</#list>
<#list warmUp.manyPlaceholders as placeholder>
RUN for folder in <#list placeholder.folders as line>[=line]<#sep> \
      </#sep></#list>; do \
      mkdir -p "$folder" && printf '%s\n' [=placeholder.content] >"$folder/[=placeholder.file]" || exit; \
    done
</#list>
RUN --mount=type=cache,id=[=warmUp.seed],target=/seed,sharing=locked \
    --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
<#list warmUp.placeholders as placeholder>
    for folder in <#list placeholder.folders as line>[=line]<#sep> \
      </#sep></#list>; do \
      mkdir -p "$folder" && printf '%s\n' [=placeholder.content] >"$folder/[=placeholder.file]" || exit; \
    done; \
</#list>
<#list warmUp.command as line>
    [=line] \
</#list>
    || <#list warmUp.fallback as line>[=line]<#sep> \
    </#sep></#list>; \
    find /seed -name '*.lastUpdated' -delete \
    && mkdir -p /root/.m2/repository \
    && cp -R /seed/. /root/.m2/repository
