<#-- aotCache: sets the times of what the JVM compares with its cache; reads image.runtime.aot. -->
<#list image.runtime.aot as cache>
# the JVM would compare other times with those in its cache, and an export may change them
RUN find <#list cache.layers as path>[=path] </#list>-exec touch -d @0 {} +
</#list>
