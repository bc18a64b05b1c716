<#-- A RUN that renames the build's artifact; the nested content continues it; reads the artifact. -->
<#macro renamed artifact>
<#if artifact.exclusions?has_content>
RUN mkdir /artifact \
    && find [=artifact.folder] -maxdepth 1 -type f -name [=artifact.name] \
<#list artifact.exclusions as name>
       ! -name [=name] \
</#list>
       -exec mv {} /artifact/ ';' \
    && mv /artifact/* [=artifact.staged] \
<#else>
RUN mv [=artifact.path] [=artifact.staged] \
</#if>
<#nested>
</#macro>
