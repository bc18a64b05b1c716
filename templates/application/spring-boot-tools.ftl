<#-- Spring Boot 3.3 and later with layers; reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && java -Djarmode=tools -jar [=application.artifact.staged] extract --layers --destination /layers
