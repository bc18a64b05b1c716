<#-- A jar and its dependencies, listed in class path order in the jar's manifest; reads image.application.artifact, image.application.unpacking. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && mkdir -p [=image.application.unpacking.layers]/lib /layers/dependencies/lib /layers/snapshot-dependencies/lib /layers/application/lib \
<#list image.application.unpacking.siblings as names>
    && find [=image.application.unpacking.layers]/lib [=names] -exec mv {} /layers/application/lib/ ';' \
</#list>
    && find [=image.application.unpacking.layers]/lib -name '*-SNAPSHOT*.jar' -exec mv {} /layers/snapshot-dependencies/lib/ ';' \
    && find [=image.application.unpacking.layers]/lib -name '*.jar' -exec mv {} /layers/dependencies/lib/ ';' \
<#if image.application.unpacking.systemJars?has_content>
    && cp <#list image.application.unpacking.systemJars as jar>[=jar] </#list>/layers/application/lib/ \
</#if>
    && printf 'Main-Class: %s\nClass-Path: ' [=image.application.unpacking.mainClass] >/layers/manifest \
<#if image.application.unpacking.before?has_content>
    && printf '%s ' <#list image.application.unpacking.before as entry>[=entry] </#list>>>/layers/manifest \
</#if>
    && sed 's/:/\n  /g' [=image.application.unpacking.layers]/class-path >>/layers/manifest \
<#if image.application.unpacking.after?has_content>
    && printf ' %s' <#list image.application.unpacking.after as entry>[=entry] </#list>>>/layers/manifest \
</#if>
    && printf '\n' >>/layers/manifest \
<#if image.application.unpacking.indexed?has_content>
    && mv [=image.application.artifact.staged] /layers/application/lib/ \
    && jar cfm /layers/application/[=image.application.artifact.staged] /layers/manifest
<#else>
    && jar ufm [=image.application.artifact.staged] /layers/manifest \
    && mv [=image.application.artifact.staged] /layers/application/
</#if>
</@artifact.renamed>
