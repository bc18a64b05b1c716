<#-- Spring Boot 2.3 to 3.2 with layers; reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && java -Djarmode=layertools -jar [=application.artifact.staged] extract --destination /layers
