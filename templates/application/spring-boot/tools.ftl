<#-- Spring Boot 3.3 and later with layers; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --layers --destination /layers
</@artifact.renamed>
