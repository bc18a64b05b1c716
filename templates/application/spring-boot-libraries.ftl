<#-- Spring Boot 3.3 and later without layers; reads image.application.artifact. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && java -Djarmode=tools -jar [=image.application.artifact.staged] extract --destination /layers/application \
    && mv /layers/application/lib /layers/lib
