<#-- Spring Boot 3.3 and later with layers, started by its launcher (wars, layout ZIP); reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --layers --launcher --destination /layers
</@artifact.renamed>
