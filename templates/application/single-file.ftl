<#-- One archive that starts by itself, told from the archives beside it; reads image.application.artifact. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && test -s [=image.application.artifact.staged]
