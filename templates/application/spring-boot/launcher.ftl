<#-- Spring Boot 3.3 and later with layers, started by its launcher (wars, layout ZIP); reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<#include "/application/fixed-times.ftl">
<@artifact.renamed image.application.artifact>
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --layers --launcher --destination /layers \
    && find /layers '(' -type d -o -path '/layers/*dependencies/*' ')' -exec touch -d @0 {} +
</@artifact.renamed>
