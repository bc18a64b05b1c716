<#-- Packages of Alpine; reads installation. -->
RUN apk add --no-cache <#list installation.names as name>[=name]<#sep> </#sep></#list>
