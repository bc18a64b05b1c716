<#-- A war taken apart, for servers that run it as a folder; reads image.application.artifact, image.application.unpacking.war.siblings. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && mkdir -p /layers/dependencies/WEB-INF/lib /layers/snapshot-dependencies/WEB-INF/lib
</@artifact.renamed>
<#include "/application/fixed-times.ftl">
WORKDIR /layers/application
RUN jar xf /workspace/[=image.application.artifact.staged] \
    && mkdir -p WEB-INF/lib \
    && find WEB-INF/lib -name '*-SNAPSHOT*.jar' <#list image.application.unpacking.war.siblings as name>! -name [=name] </#list>-exec mv {} /layers/snapshot-dependencies/WEB-INF/lib/ ';' \
    && find WEB-INF/lib -name '*.jar' <#list image.application.unpacking.war.siblings as name>! -name [=name] </#list>-exec mv {} /layers/dependencies/WEB-INF/lib/ ';' \
    && find /layers/dependencies /layers/snapshot-dependencies -exec touch -d @0 {} +
