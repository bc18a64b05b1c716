<#-- aotCache: the stage that starts the application once, and the final one with the cache; reads image, cache. -->
# [=cache.training] starts the application once, so that the JVM writes a cache of the classes that it loads
FROM [=image.runtime.stage] AS [=cache.training]
<#list cache.env as variable>
ENV [=variable]
</#list>
<#list cache.sources as source>
COPY --from=probe /training/ /training/
ENV TRAINING_OPTIONS="$JDK_JAVA_OPTIONS"
ENV JDK_JAVA_OPTIONS=""
</#list>
RUN [=cache.command]

# [=cache.stage] is the final image: the application with the cache
FROM [=image.runtime.stage] AS [=cache.stage]
COPY --from=[=cache.training] --chown=0:0 [=cache.written] [=cache.file]
USER [=image.runtime.user]
