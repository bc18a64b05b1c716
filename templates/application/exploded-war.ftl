<#-- A war taken apart, for servers that run it as a folder; reads image.application.artifact, image.application.parameters.siblings. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && mkdir -p /layers/dependencies/WEB-INF/lib /layers/snapshot-dependencies/WEB-INF/lib
WORKDIR /layers/application
RUN jar xf /workspace/[=image.application.artifact.staged] \
    && mkdir -p WEB-INF/lib \
    && find WEB-INF/lib -name '*-SNAPSHOT*.jar' [=image.application.parameters.siblings]-exec mv {} /layers/snapshot-dependencies/WEB-INF/lib/ ';' \
    && find WEB-INF/lib -name '*.jar' [=image.application.parameters.siblings]-exec mv {} /layers/dependencies/WEB-INF/lib/ ';'
