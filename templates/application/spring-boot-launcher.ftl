<#-- Spring Boot 3.3 and later with layers, started by its launcher (wars, layout ZIP); reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && java -Djarmode=tools -jar [=application.artifact.staged] extract --layers --launcher --destination /layers
