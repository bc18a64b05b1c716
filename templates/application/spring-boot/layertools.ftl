<#-- Spring Boot 2.3 to 3.2 with layers; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && java -Djarmode=layertools -jar [=image.application.artifact.staged] extract --destination /layers \
    && find /layers '(' -type d -o -path '/layers/*dependencies/*' ')' -exec touch -d @0 {} +
</@artifact.renamed>
