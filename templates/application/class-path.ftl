<#-- A jar and its dependencies, whose order goes into the jar's manifest; reads application.artifact, application.parameters. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && mkdir -p [=application.parameters.layers]/lib /layers/dependencies/lib /layers/snapshot-dependencies/lib /layers/application/lib \
<#if application.parameters.siblings?has_content>
    && find [=application.parameters.layers]/lib [=application.parameters.siblings] -exec mv {} /layers/application/lib/ ';' \
</#if>
    && find [=application.parameters.layers]/lib -name '*-SNAPSHOT*.jar' -exec mv {} /layers/snapshot-dependencies/lib/ ';' \
    && find [=application.parameters.layers]/lib -name '*.jar' -exec mv {} /layers/dependencies/lib/ ';' \
<#if application.parameters.systemJars?has_content>
    && cp [=application.parameters.systemJars] /layers/application/lib/ \
</#if>
    && printf 'Main-Class: %s\nClass-Path: ' [=application.parameters.mainClass] >/layers/manifest \
<#if application.parameters.classPathHead?has_content>
    && printf '%s ' [=application.parameters.classPathHead] >>/layers/manifest \
</#if>
    && sed 's/:/\n  /g' [=application.parameters.layers]/class-path >>/layers/manifest \
<#if application.parameters.classPathTail?has_content>
    && printf ' %s' [=application.parameters.classPathTail] >>/layers/manifest \
</#if>
    && printf '\n' >>/layers/manifest \
    && jar ufm [=application.artifact.staged] /layers/manifest \
    && mv [=application.artifact.staged] /layers/application/
