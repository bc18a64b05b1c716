<#-- Packages of Debian and Ubuntu; reads installation. -->
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends <#list installation.names as name>[=name]<#sep> </#sep></#list> \
    && rm -rf /var/lib/apt/lists/*
