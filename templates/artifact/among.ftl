<#-- When other archives lie beside the artifact: the beginning of a RUN that fails unless one is left; reads image.application.artifact. -->
RUN mkdir /artifact \
    && find [=image.application.artifact.folder] -maxdepth 1 -type f -name [=image.application.artifact.name] \
<#list image.application.artifact.exclusions as name>
       ! -name [=name] \
</#list>
       -exec mv {} /artifact/ ';' \
    && mv /artifact/* [=image.application.artifact.staged] \
