<#-- Packages of UBI's minimal image; reads installation. -->
RUN microdnf install --assumeyes --nodocs --setopt=install_weak_deps=0 <#list installation.names as name>[=name]<#sep> </#sep></#list> \
    && microdnf clean all
