<#-- One archive that starts by itself, told from the archives beside it; reads image.application.artifact. -->
<#import "/application/artifact.ftl" as artifact>
<@artifact.renamed image.application.artifact>
    && test -s [=image.application.artifact.staged]
</@artifact.renamed>
