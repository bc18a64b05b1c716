<#-- dependencyCache=layer: downloads stay in the layer of a stage of their own; reads builder. -->
# dependencies fetches what the build needs by building placeholders; editing the sources fetches nothing again
FROM <#list builder.platform as platform>--platform=[=platform] </#list>[=builder.image] AS dependencies
WORKDIR /workspace
<#list builder.descriptors as copy>
COPY [=copy]
</#list>
<#list builder.preparation as line>
RUN [=line]
</#list>
RUN --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
    mkdir -p<#list builder.placeholders as placeholder> [=placeholder.folder]</#list> \
<#list builder.placeholders as placeholder>
    && printf '%s\n' [=placeholder.content] \
      >[=placeholder.folder]/[=placeholder.file] \
</#list>
    && { \
<#list builder.warmUp as line>
      [=line] \
</#list>
      || \
<#list builder.fallback as line>
      [=line]<#sep> \</#sep><#if line?is_last>; \</#if>
</#list>
    } \
    && find /root/.m2/repository -name '*.lastUpdated' -delete \
    && rm -rf<#list builder.outputs as output> [=output]</#list><#list builder.placeholders as placeholder> [=placeholder.folder]/[=placeholder.file]</#list>

# build compiles the application from its sources
FROM dependencies AS build
<#list builder.sources as copy>
COPY [=copy]
</#list>
RUN --mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml \
<#list builder.command as line>
    [=line]<#sep> \</#sep>
</#list>
