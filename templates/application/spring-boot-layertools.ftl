<#-- Spring Boot 2.3 to 3.2 with layers; reads image.application.artifact. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && java -Djarmode=layertools -jar [=image.application.artifact.staged] extract --destination /layers
