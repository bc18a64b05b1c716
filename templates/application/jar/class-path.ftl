<#-- A jar and its dependencies, listed in class path order in an argument file; reads image.application.artifact, image.application.unpacking. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && mkdir -p <#list image.application.unpacking.libraries as folder>[=folder]/lib </#list>/layers/dependencies /layers/snapshot-dependencies/lib /layers/application/lib \
<#include "/application/jar/libraries.ftl">
<#if image.application.unpacking.systemJars?has_content>
    && cp <#list image.application.unpacking.systemJars as jar>[=jar] </#list>/layers/application/lib/ \
</#if>
<#if image.application.unpacking.classPath?has_content>
    && printf '%s\n' -cp "<#list image.application.unpacking.classPath as entry>[=entry]<#sep>:</#sep></#list>" >/layers/application/class-path \
</#if>
    && find /layers/dependencies /layers/snapshot-dependencies -exec touch -d @0 {} + \
    && mv [=image.application.artifact.staged] /layers/application/
</@artifact.renamed>
