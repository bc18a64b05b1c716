<#-- Quarkus as a jar beside its libraries: legacy-jar, the default before 1.12; reads image.application.artifact, image.application.unpacking. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && mkdir -p /layers/dependencies /layers/snapshot-dependencies/lib /layers/application \
    && mv [=image.application.artifact.staged] /layers/application/ \
    && mv [=image.application.artifact.folder]/lib /layers/dependencies/ \
    && find /layers/dependencies/lib [=image.application.unpacking.unstable] -exec mv {} /layers/snapshot-dependencies/lib/ ';' \
    && find /layers/dependencies /layers/snapshot-dependencies -exec touch -d @0 {} +
</@artifact.renamed>
