<#-- Spring Boot 3.3 and later with layers; reads image.application.artifact. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --layers --destination /layers
