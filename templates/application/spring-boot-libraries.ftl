<#-- Spring Boot 3.3 and later without layers; reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && java -Djarmode=tools -jar [=application.artifact.staged] extract --destination /layers/application \
    && mv /layers/application/lib /layers/lib
