<#-- One archive that starts by itself; reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && mkdir -p /layers/application \
    && mv [=application.artifact.staged] /layers/application/
