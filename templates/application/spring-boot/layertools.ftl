<#-- Spring Boot 2.3 to 3.2 with layers; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && java -Djarmode=layertools -jar [=image.application.artifact.staged] extract --destination /layers
</@artifact.renamed>
