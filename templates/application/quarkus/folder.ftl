<#-- Quarkus as a folder: fast-jar, aot-jar, mutable-jar; reads image.application.artifact, image.application.unpacking.unstable. -->
<#include "/application/fixed-times.ftl">
RUN mkdir -p /layers/dependencies /layers/snapshot-dependencies/lib/main \
    && mv [=image.application.artifact.folder] /layers/application \
    && mv /layers/application/lib /layers/dependencies/ \
    && find /layers/dependencies/lib/main [=image.application.unpacking.unstable] -exec mv {} /layers/snapshot-dependencies/lib/main/ ';' \
    && find /layers/dependencies /layers/snapshot-dependencies -exec touch -d @0 {} +
