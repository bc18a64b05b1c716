<#-- One archive that starts by itself, which its plugin leaves readable to its owner alone; reads image.application.artifact. -->
<#include "/artifact/[=image.application.artifact.template].ftl">
    && chmod a+r [=image.application.artifact.staged]
