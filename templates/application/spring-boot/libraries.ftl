<#-- Spring Boot 3.3 and later without layers; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --destination /layers/application \
    && mkdir /layers/dependencies \
    && mv /layers/application/lib /layers/dependencies/ \
    && find /layers -type d -exec touch -d @0 {} +
</@artifact.renamed>
