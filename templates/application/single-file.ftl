<#-- One archive that starts by itself, told from the archives beside it; reads application.artifact. -->
<#include "/artifact/[=application.artifact.template].ftl">
    && test -s [=application.artifact.staged]
