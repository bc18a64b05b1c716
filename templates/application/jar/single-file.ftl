<#-- One self-contained archive; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && test -s [=image.application.artifact.staged]
</@artifact.renamed>
