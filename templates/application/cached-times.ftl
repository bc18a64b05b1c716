<#-- aotCache: sets the times of what the JVM compares with its cache; reads image.runtime.aot. -->
<#list image.runtime.aot as cache>
# the JVM compares the times of the files with those in its cache; an export cannot change old ones
RUN find <#list cache.layers as path>[=path] </#list>-exec touch -d @0 {} +
</#list>
