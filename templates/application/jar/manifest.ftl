<#-- A jar and its dependencies, listed in class path order in the jar's manifest (Java 8, or what the JVM reads there); reads image.application.artifact, image.application.unpacking. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && mkdir -p <#list image.application.unpacking.libraries as folder>[=folder]/lib </#list>/layers/dependencies /layers/snapshot-dependencies/lib /layers/application/lib \
<#include "/application/jar/libraries.ftl">
<#if image.application.unpacking.systemJars?has_content>
    && cp <#list image.application.unpacking.systemJars as jar>[=jar] </#list>/layers/application/lib/ \
</#if>
    && printf 'Main-Class: %s\nClass-Path: ' [=image.application.unpacking.mainClass] >/layers/manifest \
<#if image.application.unpacking.before?has_content>
    && printf '%s ' <#list image.application.unpacking.before as entry>[=entry] </#list>>>/layers/manifest \
</#if>
<#list image.application.unpacking.libraries as folder>
    && sed 's/:/\n  /g' [=folder]/class-path >>/layers/manifest \
</#list>
<#if image.application.unpacking.after?has_content>
    && printf ' %s' <#list image.application.unpacking.after as entry>[=entry] </#list>>>/layers/manifest \
</#if>
    && printf '\n' >>/layers/manifest \
    && find /layers/dependencies /layers/snapshot-dependencies -exec touch -d @0 {} + \
<#if image.application.unpacking.indexed?has_content>
    && mv [=image.application.artifact.staged] /layers/application/lib/ \
    && jar cfm /layers/application/[=image.application.artifact.staged] /layers/manifest
<#else>
    && jar ufm [=image.application.artifact.staged] /layers/manifest \
    && mv [=image.application.artifact.staged] /layers/application/
</#if>
</@artifact.renamed>
