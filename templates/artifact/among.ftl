<#-- When other archives lie beside the artifact: the beginning of a RUN that fails unless one is left; reads application.artifact. -->
RUN mkdir /artifact \
    && find [=application.artifact.folder] -maxdepth 1 -type f -name [=application.artifact.name] \
<#list application.artifact.exclusions as name>
       ! -name [=name] \
</#list>
       -exec mv {} /artifact/ ';' \
    && mv /artifact/* [=application.artifact.staged] \
