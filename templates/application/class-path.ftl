<#-- A jar and its dependencies, whose order goes into the jar's manifest; reads image.application.artifact, image.application.parameters. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && mkdir -p [=image.application.parameters.layers]/lib /layers/dependencies/lib /layers/snapshot-dependencies/lib /layers/application/lib \
<#if image.application.parameters.siblings?has_content>
    && find [=image.application.parameters.layers]/lib [=image.application.parameters.siblings] -exec mv {} /layers/application/lib/ ';' \
</#if>
    && find [=image.application.parameters.layers]/lib -name '*-SNAPSHOT*.jar' -exec mv {} /layers/snapshot-dependencies/lib/ ';' \
    && find [=image.application.parameters.layers]/lib -name '*.jar' -exec mv {} /layers/dependencies/lib/ ';' \
<#if image.application.parameters.systemJars?has_content>
    && cp [=image.application.parameters.systemJars] /layers/application/lib/ \
</#if>
    && printf 'Main-Class: %s\nClass-Path: ' [=image.application.parameters.mainClass] >/layers/manifest \
<#if image.application.parameters.classPathHead?has_content>
    && printf '%s ' [=image.application.parameters.classPathHead] >>/layers/manifest \
</#if>
    && sed 's/:/\n  /g' [=image.application.parameters.layers]/class-path >>/layers/manifest \
<#if image.application.parameters.classPathTail?has_content>
    && printf ' %s' [=image.application.parameters.classPathTail] >>/layers/manifest \
</#if>
    && printf '\n' >>/layers/manifest \
<#if image.application.parameters.indexed?has_content>
    && mv [=image.application.artifact.staged] /layers/application/lib/ \
    && jar cfm /layers/application/[=image.application.artifact.staged] /layers/manifest
<#else>
    && jar ufm [=image.application.artifact.staged] /layers/manifest \
    && mv [=image.application.artifact.staged] /layers/application/
</#if>
