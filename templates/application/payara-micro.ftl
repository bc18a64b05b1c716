<#-- A war served by Payara Micro; reads builder, image.application.artifact, image.application.parameters. -->
<#include "/application/exploded-war.ftl">

<#include "/server/fetch.ftl">
    && mkdir /server \
    && mv payara-micro.jar /server/ \
    && chmod -R a+rX /server
